namespace CcgAssurance.Domain.People;

/// <summary>The key of a person's account.</summary>
public readonly record struct UserId(Guid Value)
{
    /// <summary>The bare value.</summary>
    public override string ToString() => Value.ToString();
}
