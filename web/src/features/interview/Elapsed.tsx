/** The time since the interview began, pauses included; only for those who want it. */
import { Text } from "@mantine/core";
import { useEffect, useState } from "react";

export function Elapsed({ since }: { since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return (
    <Text
      component="span"
      role="timer"
      aria-label="Since the start, pauses included"
      title="Since the start, pauses included"
      fw={560}
      style={{ fontVariantNumeric: "tabular-nums" }}
    >
      {clock(Math.max(0, now - Date.parse(since)))}
    </Text>
  );
}

function clock(millis: number): string {
  const seconds = Math.floor(millis / 1_000);
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
