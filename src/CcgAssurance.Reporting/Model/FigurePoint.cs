namespace CcgAssurance.Reporting.Model;

/// <summary>A point of a figure.</summary>
/// <param name="X">How far it is from the left edge.</param>
/// <param name="Y">How far it is from the top edge.</param>
public readonly record struct FigurePoint(double X, double Y);
