/** The interview that is shown, with its line: follows it, and carries the person's commands. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { isOver } from "../../api/standing";
import { freshLine, type Line } from "./line";
import {
  type Command,
  commandOverHttp,
  type Draft,
  type Interview,
  interviewQuery,
  keepDraftOverHttp,
  recount,
} from "./queries";
import { Wire } from "./wire";

/** Events come in groups; the page asks once for all of them. */
const GATHER = 40;

/** Without a line the page looks for news itself. */
const LOOK_EVERY = 3_000;

export function useLine(id: string) {
  const client = useQueryClient();
  const wire = useRef<Wire | null>(null);
  const [line, setLine] = useState<Line>(() => freshLine(0));
  const query = useQuery({
    ...interviewQuery(id),
    refetchInterval: ({ state }) =>
      goesOn(state.data) && line.link !== "open" ? LOOK_EVERY : false,
  });
  const lives = goesOn(query.data);
  useEffect(() => {
    if (!lives) return;
    const ask = () => client.invalidateQueries({ queryKey: interviewQuery(id).queryKey });
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const onEvents = () => {
      clearTimeout(gathering);
      gathering = setTimeout(ask, GATHER);
    };
    const after = client.getQueryData(interviewQuery(id).queryKey)?.last_seq ?? 0;
    const dialled = new Wire({ address: addressOf(id), onLine: setLine, onEvents }, after);
    wire.current = dialled;
    dialled.dial();
    return () => {
      clearTimeout(gathering);
      dialled.hangUp();
      wire.current = null;
    };
  }, [id, lives, client]);

  const give = useCallback(
    async (command: Command, key: string) => {
      const { queryKey } = interviewQuery(id);
      const outcome = (await wire.current?.send(key, command)) ?? "unknown";
      if (outcome === "done") {
        await client.invalidateQueries({ queryKey });
      } else {
        const { interview } = await commandOverHttp(id, command, key);
        client.setQueryData(queryKey, interview);
      }
      const now = client.getQueryData(queryKey);
      if (now && isOver(now.phase.kind)) void recount(client);
    },
    [id, client],
  );
  const draft = useCallback(
    (typed: Draft) => {
      if (!wire.current?.draft(typed)) void keepDraftOverHttp(id, typed);
    },
    [id],
  );
  return { query, line, give, draft };
}

const goesOn = (interview: Interview | undefined) =>
  interview !== undefined && !isOver(interview.phase.kind);

function addressOf(id: string) {
  return (after: number) => {
    const url = new URL(`/api/interviews/${encodeURIComponent(id)}/live`, window.location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    url.searchParams.set("after", String(after));
    return url.href;
  };
}
