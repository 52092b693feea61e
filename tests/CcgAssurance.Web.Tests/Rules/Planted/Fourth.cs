namespace CcgAssurance.Web.Tests.Rules.Planted.Fourth;

/// <summary>Needs the first module, and nobody needs it.</summary>
public sealed class Onlooker
{
    public First.Beginner? Seen { get; init; }
}
