/** The transcript is open where there is room beside the stage, until the person says otherwise. */
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";

export function useTranscriptOpen(): [boolean, (open: boolean) => void] {
  const wide = useMediaQuery("(min-width: 70rem)", false, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<boolean | null>(null);
  return [chosen ?? wide ?? false, setChosen];
}
