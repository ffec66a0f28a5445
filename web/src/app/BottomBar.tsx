/** Navigation on phones: four places at the thumb, the rest under "More". */
import { Drawer, Stack, UnstyledButton } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { AccountMenu } from "./AccountMenu";
import { destinations, onPhone } from "./destinations";
import { NavItem } from "./NavItem";
import styles from "./Shell.module.css";

export function BottomBar() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <nav aria-label="Main, short" className={styles.bottom}>
        {destinations
          .filter((it) => onPhone.has(it.label))
          .map((it) => (
            <NavItem key={it.to} destination={it} shape="bottom" />
          ))}
        <UnstyledButton
          className={styles.bottomLink}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        >
          <IconDots size={22} stroke={1.7} aria-hidden="true" />
          <span>More</span>
        </UnstyledButton>
      </nav>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        title="Go to"
        radius="lg"
        size="auto"
        styles={{ content: { height: "auto" } }}
      >
        <Stack gap="md" pb="md">
          <nav aria-label="All places" className={styles.sideLinks}>
            {destinations.map((it) => (
              <NavItem key={it.to} destination={it} shape="side" onGo={close} />
            ))}
          </nav>
          <AccountMenu />
        </Stack>
      </Drawer>
    </>
  );
}
