/** Placeholders in the shape of what is on its way. */
import { Group, SimpleGrid, Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { Surface } from "./Surface";

/** Wraps any placeholder: says once that something loads, and hides the shapes from readers. */
export function Loading({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div role="status">
      <VisuallyHidden>{`Loading ${what}…`}</VisuallyHidden>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

const WIDTHS = ["96%", "88%", "93%", "62%"];

export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <Stack gap={10}>
      {Array.from({ length: lines }, (_, line) => WIDTHS[line % WIDTHS.length] ?? "90%").map(
        (width, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
          <Skeleton key={line} height={12} width={width} />
        ),
      )}
    </Stack>
  );
}

export function ListSkeleton({ rows = 4, height = 72 }: { rows?: number; height?: number }) {
  return (
    <Stack gap="sm">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </Stack>
  );
}

export function CardsSkeleton({ cards = 3, lines = 3 }: { cards?: number; lines?: number }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
      {Array.from({ length: cards }, (_, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cards never change places
        <Surface key={card}>
          <Skeleton height={18} width="55%" mb="md" />
          <TextSkeleton lines={lines} />
        </Surface>
      ))}
    </SimpleGrid>
  );
}

export function ScoreSkeleton() {
  return (
    <Group gap="lg" wrap="nowrap">
      <Skeleton height={112} circle />
      <div style={{ flex: 1 }}>
        <TextSkeleton lines={3} />
      </div>
    </Group>
  );
}
