/** The report page before it is here. */
import { Skeleton } from "@mantine/core";
import { Surface } from "../../ui/Surface";
import { ListSkeleton, Loading, ScoreSkeleton } from "../../ui/skeletons";
import styles from "./Report.module.css";

export function ReportSkeleton() {
  return (
    <Loading what="the report">
      <div className={styles.sections}>
        <Surface>
          <ScoreSkeleton />
        </Surface>
        <div className={styles.two}>
          <Skeleton height={180} radius="lg" />
          <Skeleton height={180} radius="lg" />
        </div>
        <ListSkeleton rows={4} height={64} />
      </div>
    </Loading>
  );
}
