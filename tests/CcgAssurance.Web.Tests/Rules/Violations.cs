namespace CcgAssurance.Web.Tests.Rules;

/// <summary>A rule takes assemblies, endpoints or texts and answers with what breaks it, one line each.</summary>
public static class Violations
{
    /// <summary>Fails with every line, where Assert.Empty would show the beginnings of the first five.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var lines = string.Join('\n', violations);
        Assert.True(lines.Length == 0, lines);
    }
}
