namespace CcgAssurance.Web.Tests.Rules.Planted;

public sealed record DomainScore(int Value);
