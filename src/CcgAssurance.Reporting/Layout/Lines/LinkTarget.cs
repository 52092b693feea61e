namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Where a link leads, and what is read out for it, whatever line its words stand on.</summary>
internal sealed record LinkTarget(Uri Address, string Description, StructureElement Element);
