/** Light, dark, or as the system does. */
import { SegmentedControl, Text, useMantineColorScheme } from "@mantine/core";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";

const SCHEMES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "auto", label: "As the system" },
] as const;

export function AppearanceSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title="Appearance" description="Kept in this browser.">
      <Surface>
        <SegmentedControl
          aria-label="Colour scheme"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
          data={[...SCHEMES]}
        />
        <Text size="sm" c="dimmed" mt="md">
          Text size, contrast and reduced motion follow the settings of your browser and system.
        </Text>
      </Surface>
    </Section>
  );
}
