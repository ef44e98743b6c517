export function isAdmin(user: User): boolean {
  return user.roles.includes("admin");
}

class OwnerGuard {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    return (await this.owners.of(context)).has(context.user);
  }
}

const isEnabled = () => true;
const hasChildren = (node: Node) => node.children.length > 0;
function canHoverDevice() {
  return true;
}
