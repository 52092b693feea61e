namespace CcgAssurance.Data.Identity;

/// <summary>One key of ASP.NET Core data protection, as XML.</summary>
public sealed class ProtectionKey
{
    /// <summary>The longest name that the framework gives a key.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The key of this row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The framework's name for the key.</summary>
    public required string FriendlyName { get; init; }

    /// <summary>The key itself.</summary>
    public required string Xml { get; init; }
}
