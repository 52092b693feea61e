namespace CcgAssurance.Web.Components;

/// <summary>Why an answer is not a date: the fields that are wrong, and how to put it right.</summary>
/// <param name="Parts">The fields to mark.</param>
/// <param name="Requirement">What the answer must be, to follow its name: "must be a real date".</param>
public sealed record DateProblem(DateParts Parts, string Requirement)
{
    /// <summary>The message for the answer of this name: "Meeting date must be a real date".</summary>
    public string MessageFor(string name) => $"{name} {Requirement}";
}
