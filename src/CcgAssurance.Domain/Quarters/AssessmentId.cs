namespace CcgAssurance.Domain.Quarters;

/// <summary>The key of a quarterly assessment.</summary>
public readonly record struct AssessmentId(Guid Value)
{
    /// <summary>The bare value.</summary>
    public override string ToString() => Value.ToString();
}
