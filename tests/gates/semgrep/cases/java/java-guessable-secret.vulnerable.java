class Tokens {
  String make() {
    // ruleid: java-guessable-secret
    long sessionId = new Random().nextLong();
    // ruleid: java-guessable-secret
    String token = Double.toString(Math.random());
    return token + sessionId;
  }
}
