namespace CcgAssurance.Web.Tests.Components;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CcgAssurance.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository they were built from.");
        }

        return Path.Combine(folder.FullName, relative);
    }
}
