namespace CcgAssurance.Reporting.Model;

/// <summary>One part of a document's body. The kinds of it are the types that derive from it, and nothing else.</summary>
public abstract record Block;
