/** The heading of a part of a question. */
import { Text } from "@mantine/core";

export function Caption({ children }: { children: string }) {
  return (
    <Text component="h5" size="sm" fw={600} c="dimmed" mt={0} mb="sm">
      {children}
    </Text>
  );
}
