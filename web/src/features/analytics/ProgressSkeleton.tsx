/** The progress page before it is here. */
import { Skeleton, Stack } from "@mantine/core";
import { Surface } from "../../ui/Surface";
import { Loading } from "../../ui/skeletons";
import styles from "./Progress.module.css";

export function ProgressSkeleton() {
  return (
    <Loading what="your progress">
      <Stack gap="3.5rem">
        <Surface>
          <div className={styles.figures}>
            {["a", "b", "c", "d", "e", "f"].map((it) => (
              <div key={it}>
                <Skeleton height={14} width="70%" my={4} />
                <Skeleton height={28} width="45%" my={4} />
                <Skeleton height={14} width="60%" my={4} />
              </div>
            ))}
          </div>
        </Surface>
        <div>
          <Skeleton height={22} width={180} mb="md" />
          <Skeleton height={384} radius="lg" />
        </div>
      </Stack>
    </Loading>
  );
}
