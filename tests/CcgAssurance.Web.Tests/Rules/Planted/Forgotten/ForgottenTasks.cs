using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Tests.Rules.Planted.Forgotten;

/// <summary>Tasks that no work source hands in.</summary>
public static class ForgottenTasks;

/// <summary>A place to which no module leads.</summary>
public sealed record ForgottenPlace : FindingPlace;
