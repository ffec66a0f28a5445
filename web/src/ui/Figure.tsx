/** One number that matters, with what it means. */
import { Text } from "@mantine/core";
import type { ReactNode } from "react";

interface FigureProps {
  label: string;
  /** Null shows as words, never as a number. */
  value: ReactNode | null;
  absent?: string;
  note?: ReactNode;
}

export function Figure({ label, value, absent = "Not yet", note }: FigureProps) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text
        component="dd"
        m={0}
        fz={value === null ? "1.125rem" : "1.75rem"}
        lh="2.25rem"
        fw={value === null ? 500 : 620}
        c={value === null ? "dimmed" : "var(--mantine-color-text)"}
        style={{ letterSpacing: "-0.02em", fontVariantNumeric: "tabular-nums" }}
      >
        {value ?? absent}
      </Text>
      {note && (
        <Text component="dd" m={0} size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  );
}
