# nginx and Caddy for the tests of deploy/, and openssl for their certificates. Sourced by setup.sh; a need that can't be
# met gives 1, and its reason stands in $REASON.

SERVERS="$TOOLS/servers"

servers_can() { can openssl && can nginx && can caddy; }

# Unpacked and not installed: an installed server would start, listen on port 80 and start again with the machine.
unpack_servers() {
  has apt-get && has dpkg || return 1
  local scratch name
  scratch=$(mktemp -d)
  # Ubuntu's package "nginx" holds no program; "nginx-core" does.
  for name in nginx nginx-core caddy; do
    (cd "$scratch" && apt-get download -qq "$name") >/dev/null 2>&1 || true
  done
  mkdir -p "$SERVERS"
  for name in "$scratch"/*.deb; do
    [ -f "$name" ] && dpkg -x "$name" "$SERVERS"
  done
  rm -rf "$scratch"
  # What dpkg leaves is as readable as the package: nobody has to be able to run it.
  chmod 755 "$SERVERS"
}

need_servers() {
  need_node
  servers_can && return
  may_fetch || return
  announce "nginx and Caddy from the system's packages, unpacked into .tools/: a download of about 10 MB, some seconds."
  # A small machine lacks a library that nginx wants and openssl.
  apt_quietly openssl libpcre2-8-0 || true
  unpack_servers && servers_can
}
