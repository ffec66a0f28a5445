/** The home page before it is here. */
import { Skeleton, Stack } from "@mantine/core";
import { Surface } from "../../ui/Surface";
import { ListSkeleton, Loading, ScoreSkeleton, TextSkeleton } from "../../ui/skeletons";
import styles from "./Home.module.css";

export function HomeSkeleton() {
  return (
    <Loading what="your home page">
      <Stack gap="3rem">
        <div className={styles.top}>
          <Surface tone="accent" className={styles.next}>
            <Skeleton height={14} width={72} />
            <Skeleton height={34} width="70%" />
            <div style={{ width: "85%" }}>
              <TextSkeleton lines={2} />
            </div>
            <Skeleton height={50} width={190} mt="sm" />
          </Surface>
          <Surface>
            <Skeleton height={18} width={96} mb="lg" />
            <ScoreSkeleton />
          </Surface>
        </div>
        <div>
          <Skeleton height={22} width={190} mb="md" />
          <ListSkeleton rows={3} height={68} />
        </div>
      </Stack>
    </Loading>
  );
}
