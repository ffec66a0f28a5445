/** What a live interview asks of the server. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Interview = components["schemas"]["InterviewView"];
export type Turn = components["schemas"]["TurnView"];
export type OpenQuestion = components["schemas"]["OpenQuestionView"];
export type Command = components["schemas"]["CommandBody"];

export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/interviews/{id}", { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** A command over plain HTTP; its key is the same as it would be over the line. */
export const commandOverHttp = (id: string, command: Command, key: string) =>
  ok(
    api.POST("/api/interviews/{id}/commands", {
      params: { path: { id } },
      body: command,
      headers: { "Idempotency-Key": key },
    }),
  );

export type Draft = components["schemas"]["DraftBody"];

/** What was typed so far. Another question may be open by now: then there is nothing to keep. */
export const keepDraftOverHttp = (id: string, body: Draft) =>
  api.PUT("/api/interviews/{id}/draft", { params: { path: { id } }, body });

/** Has every page that counts interviews ask again. */
export async function recount(client: QueryClient): Promise<void> {
  await Promise.all(
    ["home", "history", "analytics", "interviews"].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
