/** What a query brings: its skeleton, its failure or its content, in that order. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "./ErrorState";

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** In the shape of the content. */
  skeleton: ReactNode;
  /** What could not be done: "Your résumés could not be loaded." */
  failed: string;
  /** What to show in place of the usual error, for failures that need other words. */
  onError?: (error: Error) => ReactNode | undefined;
  children: (data: T) => ReactNode;
}

export function Loaded<T>({ query, skeleton, failed, onError, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error === null) return <>{skeleton}</>;
  return (
    onError?.(query.error) ?? (
      <ErrorState
        title={failed}
        message={query.error.message}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    )
  );
}
