namespace CcgAssurance.Reporting.Model;

/// <summary>The form of a mark in a figure.</summary>
public enum MarkerForm
{
    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle that points up.</summary>
    Triangle,

    /// <summary>Two strokes that cross; it is never filled.</summary>
    Cross,
}
