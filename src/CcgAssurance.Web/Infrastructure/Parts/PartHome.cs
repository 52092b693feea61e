namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>The page that lists a part, to which its own pages lead back.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name at the end of "Back to".</param>
public sealed record PartHome(string Address, string Name);
