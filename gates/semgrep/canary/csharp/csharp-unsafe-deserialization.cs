// A planted defect: it rides in every run, and must be found.
class Canary
{
    object Read(Stream stream) => new BinaryFormatter().Deserialize(stream);
}
