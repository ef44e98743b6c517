class Digests {
  byte[] digest(byte[] content) throws Exception {
    // ruleid: java-weak-hash
    return MessageDigest.getInstance("MD5").digest(content);
  }
}
