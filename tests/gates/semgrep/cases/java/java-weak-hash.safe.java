class Digests {
  byte[] digest(byte[] content) throws Exception {
    // ok: java-weak-hash
    return MessageDigest.getInstance("SHA-256").digest(content);
  }
}
