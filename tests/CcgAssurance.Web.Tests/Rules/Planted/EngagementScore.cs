namespace CcgAssurance.Web.Tests.Rules.Planted;

public sealed record EngagementScore(int Value);
