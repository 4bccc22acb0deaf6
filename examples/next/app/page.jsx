import { Backup } from "./backup.jsx";

export default function Page() {
  return (
    <main>
      <h1>Portal</h1>
      <section aria-label="First console">
        <Backup />
      </section>
    </main>
  );
}
