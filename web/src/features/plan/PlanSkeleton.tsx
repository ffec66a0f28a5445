/** The plan page before it is here. */
import { Skeleton } from "@mantine/core";
import { Surface } from "../../ui/Surface";
import { ListSkeleton, Loading, TextSkeleton } from "../../ui/skeletons";
import styles from "./Plan.module.css";

export function PlanSkeleton() {
  return (
    <Loading what="the plan">
      <div className={styles.sections}>
        <Surface tone="accent">
          <TextSkeleton lines={2} />
          <Skeleton height={50} width={190} mt="lg" />
        </Surface>
        <Skeleton height={120} radius="lg" />
        <ListSkeleton rows={3} height={180} />
      </div>
    </Loading>
  );
}
