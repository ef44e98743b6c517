class Tokens {
  String make() {
    // ok: java-guessable-secret
    long sessionId = new SecureRandom().nextLong();
    // ok: java-guessable-secret
    double delay = Math.random();
    return sessionId + " " + delay;
  }
}
