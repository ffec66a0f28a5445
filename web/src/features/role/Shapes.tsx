/** The place of the ranking while it loads. */
import { Group, Skeleton } from "@mantine/core";
import { Surface } from "../../ui/Surface";
import { Loading, TextSkeleton } from "../../ui/skeletons";
import styles from "./Roles.module.css";

export function Shapes() {
  return (
    <Loading what="the roles">
      <div className={styles.ranking}>
        <Card size={92} lines={8} first />
        <Card size={68} lines={6} />
        <Card size={68} lines={6} />
      </div>
    </Loading>
  );
}

interface CardProps {
  size: number;
  lines: number;
  first?: boolean;
}

function Card({ size, lines, first = false }: CardProps) {
  return (
    <Surface className={`${styles.role} ${first ? styles.first : ""}`}>
      <Group gap="lg" wrap="nowrap">
        <Skeleton height={size} circle />
        <div className={styles.head}>
          <TextSkeleton lines={2} />
        </div>
      </Group>
      <TextSkeleton lines={lines} />
    </Surface>
  );
}
