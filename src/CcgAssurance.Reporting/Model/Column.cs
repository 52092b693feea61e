namespace CcgAssurance.Reporting.Model;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Share">How much of the width it needs, compared with the shares of its neighbours.</param>
public sealed record Column(string Heading, int Share);
