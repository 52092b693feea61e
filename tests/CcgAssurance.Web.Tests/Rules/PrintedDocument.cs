using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

public static class PrintedDocument
{
    /// <summary>Compares a document of the repository with what the code prints, or writes it when UPDATE_DOCS is 1.</summary>
    public static void Check(string path, string printed)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, printed);
        }

        Assert.True(Says(file, printed), $"{path} does not say what the code says. Run ./dev docs and commit it.");
    }

    /// <summary>Whether a file is there and holds exactly what was printed.</summary>
    public static bool Says(string file, string printed) => File.Exists(file) && File.ReadAllText(file) == printed;
}
