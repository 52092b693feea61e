namespace CcgAssurance.Web.Components;

/// <summary>The looks of a button.</summary>
public enum NhsButtonVariant
{
    /// <summary>The main action, once per page.</summary>
    Primary,

    /// <summary>A further action.</summary>
    Secondary,

    /// <summary>An act with serious consequences, on the page that asks about it.</summary>
    Warning,

    /// <summary>For dark grounds.</summary>
    Reverse,
}
