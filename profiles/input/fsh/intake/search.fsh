// What the server records of every write can be asked by what was sent.

Instance: entity-identifier
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(entity-identifier, Provenance, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/entity-identifier"
* name = "EntityIdentifier"
* description = "What a record of a write says was sent: the identifier of the Bundle, or the digest of the request body, nih:sha-256; followed by the 64 hexadecimal digits (system urn:ietf:rfc:3986)."
* expression = "Provenance.entity.what.identifier"
