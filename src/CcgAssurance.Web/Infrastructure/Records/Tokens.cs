namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>What a person saw when the form was opened: the version of the record and the token of its stage.</summary>
public readonly record struct Tokens(Guid Version, Guid StageToken);
