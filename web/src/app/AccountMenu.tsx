/** Who is signed in, and the way out. */
import { Avatar, Menu, Text, UnstyledButton } from "@mantine/core";
import { IconLogout, IconSettings } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { meQuery } from "../api/queries";
import { useSignOut } from "../features/account/useSignOut";
import { paths } from "../paths";
import { SchemeItems } from "./SchemeItems";
import styles from "./Shell.module.css";

export function AccountMenu() {
  const me = useQuery(meQuery);
  const signOut = useSignOut();
  const name = me.data?.name ?? "";
  return (
    <Menu position="top-start" width={220} shadow="md">
      <Menu.Target>
        <UnstyledButton className={styles.account} aria-label={`Account: ${name}`}>
          <Avatar name={name} color="leaf" size={32} aria-hidden="true" />
          <Text size="sm" fw={500} truncate>
            {name}
          </Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.data?.email}</Menu.Label>
        <Menu.Item
          component={Link}
          to={paths.settings()}
          leftSection={<IconSettings size={16} aria-hidden="true" />}
        >
          Profile and settings
        </Menu.Item>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden="true" />}
          onClick={() => signOut.mutate()}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
