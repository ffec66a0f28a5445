/** A chart and the same numbers as a table; the person chooses. */
import { Group, SegmentedControl, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import { type ReactNode, useState } from "react";

type View = "chart" | "table";

interface ChartOrTableProps {
  /** What is shown; the caption of the table. */
  caption: string;
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** The chart, without anything to focus: screen readers get the table. */
  chart: ReactNode;
}

export function ChartOrTable({ caption, columns, rows, chart }: ChartOrTableProps) {
  const [view, setView] = useState<View>("chart");
  const table = (
    <Table striped aria-label={caption}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, cells }) => (
          <Table.Tr key={key}>
            {cells.map((cell, at) => (
              <Table.Td key={columns[at]}>{cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed">
          {caption}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={`${caption}: show as`}
          value={view}
          onChange={(value) => setView(value as View)}
          data={[
            { value: "chart", label: "Chart" },
            { value: "table", label: "Table" },
          ]}
        />
      </Group>
      {view === "chart" ? (
        <>
          <div aria-hidden="true">{chart}</div>
          <VisuallyHidden>{table}</VisuallyHidden>
        </>
      ) : (
        <Table.ScrollContainer minWidth={320}>{table}</Table.ScrollContainer>
      )}
    </Stack>
  );
}
