# nginx and Caddy for the tests of deploy/, and openssl for their certificates. Sourced by setup.sh.

SERVERS="$TOOLS/servers"

servers_there() { has openssl && node scripts/servers.mjs >/dev/null 2>&1; }

# Unpacked and not installed: an installed server would start, listen on port 80 and start again with the machine.
unpack_servers() {
  has apt-get && has dpkg || return 1
  announce "nginx and Caddy from the system's packages, unpacked into .tools/: a download of about 10 MB, some seconds."
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
  servers_there && return
  has openssl || apt_quietly openssl || true
  unpack_servers && servers_there && return
  # A fresh machine has no lists yet; a small one lacks libraries that openssl brings as well.
  if has apt-get && as_root apt-get update -qq >/dev/null 2>&1; then
    apt_quietly openssl libpcre2-8-0 || true
    unpack_servers && servers_there && return
  fi
  fail "nginx, Caddy or openssl is missing; the tests of deploy/ (make test-deploy) start the real servers." \
    "Debian, Ubuntu: sudo apt-get install nginx caddy openssl     macOS: brew install nginx caddy openssl" \
    "Or set NGINX and CADDY to their paths. Every other part of the tests runs without them."
}
