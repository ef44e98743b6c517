// ruleid: js-check-always-true
export function isAdmin(user: User): boolean {
  return true;
}

class OwnerGuard {
  // ruleid: js-check-always-true
  async canActivate(context: ExecutionContext): Promise<boolean> {
    return true;
  }
}

// ruleid: js-check-always-true
const hasPermission = (user: User, right: string) => true;
