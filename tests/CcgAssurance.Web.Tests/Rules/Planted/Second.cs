namespace CcgAssurance.Web.Tests.Rules.Planted.Second;

public sealed class Middle
{
    public Third.End? End { get; init; }
}
