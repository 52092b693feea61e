namespace CcgAssurance.Web.Tests.Rules.Planted.First;

/// <summary>Needs the second module only inside an async method.</summary>
public sealed class Beginner
{
    public static async Task<string> AskAsync()
    {
        await Task.Yield();
        return new Second.Middle().ToString()!;
    }
}
