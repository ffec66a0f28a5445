/** The choice of light, dark or as the system does, as items of a menu. */
import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";

const SCHEMES = [
  { scheme: "light", label: "Light", icon: IconSun },
  { scheme: "dark", label: "Dark", icon: IconMoon },
  { scheme: "auto", label: "As the system", icon: IconDeviceDesktop },
] as const;

export function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return SCHEMES.map(({ scheme, label, icon: Icon }) => (
    <Menu.Item
      key={scheme}
      closeMenuOnClick={false}
      aria-checked={colorScheme === scheme}
      role="menuitemradio"
      leftSection={<Icon size={16} aria-hidden="true" />}
      rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden="true" /> : null}
      onClick={() => setColorScheme(scheme)}
    >
      {label}
    </Menu.Item>
  ));
}
