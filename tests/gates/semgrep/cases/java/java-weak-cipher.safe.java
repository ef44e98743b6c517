class Ciphers {
  void make() throws Exception {
    // ok: java-weak-cipher
    Cipher.getInstance("AES/GCM/NoPadding");
  }
}
