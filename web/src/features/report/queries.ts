/** What a report asks of the server. */
import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type Report = components["schemas"]["ReportView"];
export type Interview = components["schemas"]["InterviewView"];
export type Question = Report["rounds"][number]["questions"][number];
export type Evaluation = components["schemas"]["EvaluationView"];
export type Point = Evaluation["points"][number];

/** The interview says how far its report is; while it is written it is asked again. */
export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ["interview", id],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/interviews/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.report === "writing" ? 1_000 : false),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) =>
      ok(api.GET("/api/interviews/{id}/report", { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });

export const pdfAddress = (id: string) =>
  `/api/interviews/${encodeURIComponent(id)}/report.pdf` as const;
