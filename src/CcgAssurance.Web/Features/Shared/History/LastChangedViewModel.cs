namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>Who changed a part last, when, and where all its changes stand.</summary>
public sealed record LastChangedViewModel(string Part, string Who, string When, string Address);
