/** The room before the interview is here. */
import { Skeleton } from "@mantine/core";
import { Loading } from "../../ui/skeletons";
import styles from "./Room.module.css";

export function RoomSkeleton() {
  return (
    <main className={styles.room}>
      <title>Interview · Greenroom</title>
      <div className={styles.bar}>
        <Skeleton height={36} />
      </div>
      <Loading what="the interview">
        <div className={styles.stage}>
          <Skeleton height={36} width={150} radius="xl" />
          <Skeleton height={34} width="90%" />
          <Skeleton height={34} width="60%" />
          <Skeleton height={160} mt="xl" />
        </div>
      </Loading>
    </main>
  );
}
