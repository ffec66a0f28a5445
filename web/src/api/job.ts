/** Long work: watch a job until it ends. */
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, ok } from "./client";
import type { components } from "./schema.gen";

export type Job = components["schemas"]["JobView"];

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ["job", id],
    queryFn: ({ signal }) => ok(api.GET("/api/jobs/{id}", { params: { path: { id } }, signal })),
    // Where a proxy holds the event stream back, looking now and then still gets there.
    refetchInterval: ({ state }) => (ended(state.data) ? false : 3_000),
  });

export function ended(job: Job | undefined): boolean {
  return job?.state === "done" || job?.state === "failed";
}

/** Follows a job by server-sent events; pass null while there is none. */
export function useJob(id: string | null) {
  const client = useQueryClient();
  const query = useQuery({ ...jobQuery(id ?? ""), enabled: id !== null });
  const over = ended(query.data);
  useEffect(() => {
    if (id === null || over || typeof EventSource === "undefined") return;
    const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
    source.addEventListener("job", (event) => {
      const job = JSON.parse(event.data) as Job;
      client.setQueryData(jobQuery(id).queryKey, job);
    });
    return () => source.close();
  }, [id, over, client]);
  return query;
}
